"""The one error of networks that their user is meant to see, and what of torch's errors fits into a line."""

from rpiwatch.errors import UserError


class ModelError(UserError):
    """A model that cannot be used as configured; the message names the file, what was expected and what to do."""


def first_line(error: BaseException) -> str:
    """The first line of what an error says that is not blank, else its kind."""
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


def last_line(error: BaseException) -> str:
    """The last such line: where TorchScript puts the reason."""
    return next((line.strip() for line in reversed(str(error).splitlines()) if line.strip()), type(error).__name__)
