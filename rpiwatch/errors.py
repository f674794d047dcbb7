"""What all faults that a user can mend have in common."""


class UserError(Exception):
    """A mistake or a condition that the user can mend: its message is all that is shown, and the status is 2.

    The message names the thing, the place, what was expected and what to do.
    """
