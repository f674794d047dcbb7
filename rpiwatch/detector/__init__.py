"""The detector: a picture in, boxes of animals, people and things out; beside the classifier, by a like interface.

Importing it imports torch and torchvision, which takes seconds: import it only where a network runs.
"""

from rpiwatch.detector.model import Detector
from rpiwatch.detector.opening import open_detector
from rpiwatch.networks.errors import ModelError
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.weights import Progress
from rpiwatch.records import Detection

__all__ = ["Detection", "Detector", "ModelError", "ModelInfo", "Progress", "open_detector"]
