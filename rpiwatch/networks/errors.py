"""The one error of networks that their user is meant to see, and what of torch's errors fits into a line."""

from rpiwatch.errors import UserError


class ModelError(UserError):
    """A model that cannot be used as configured; the message names the file, what was expected and what to do."""


class InferenceError(ModelError, RuntimeError):
    """A network that fails on a picture; its cause is the error of the library that runs it."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(
            f"the network fails on a picture: {last_line(cause)}; expected one that takes pictures of every shape: a "
            "TorchScript file by torch.jit.script, or traced with the input_size of its section ([model] or [detector])"
        )


def first_line(error: BaseException) -> str:
    """The first line of what an error says that is not blank, else its kind."""
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


def last_line(error: BaseException) -> str:
    """The last such line: where TorchScript puts the reason."""
    if isinstance(error, InferenceError) and error.__cause__ is not None:
        error = error.__cause__
    return next((line.strip() for line in reversed(str(error).splitlines()) if line.strip()), type(error).__name__)
