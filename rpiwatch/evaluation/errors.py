"""What a user can mend of an evaluation."""

from rpiwatch.errors import UserError


class EvaluationError(UserError):
    """Truth or videos that cannot be used; one line a fault, each with file and line, what was expected, what to do."""
