"""The one error of the classifier that its user is meant to see."""

from rpiwatch.errors import UserError


class ModelError(UserError):
    """A model that cannot be used as configured; the message names the file, what was expected and what to do."""
