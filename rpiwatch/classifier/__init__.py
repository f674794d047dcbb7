"""The classifier: weights, engines, preprocessing; a picture in, the probability of each label out.

Opening one imports the library that runs it (torch, which takes seconds, or LiteRT): import it only where a model runs.
"""

from rpiwatch.classifier.model import Classifier, top_k
from rpiwatch.classifier.opening import open_classifier
from rpiwatch.networks.errors import ModelError
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.weights import Progress

__all__ = ["Classifier", "ModelError", "ModelInfo", "Progress", "open_classifier", "top_k"]
