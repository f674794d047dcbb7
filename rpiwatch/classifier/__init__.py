"""The classifier: weights, engines, preprocessing; a picture in, the probability of each label out.

Importing it imports torch, which takes seconds: import it only where a model runs.
"""

from rpiwatch.classifier.model import Classifier, top_k
from rpiwatch.classifier.opening import open_classifier
from rpiwatch.networks.errors import ModelError
from rpiwatch.networks.programs import ModelInfo
from rpiwatch.networks.weights import Progress

__all__ = ["Classifier", "ModelError", "ModelInfo", "Progress", "open_classifier", "top_k"]
