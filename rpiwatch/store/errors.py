"""What the store says when it cannot do what it was asked."""

from rpiwatch.errors import UserError


class StoreError(UserError):
    """The data folder or its database cannot be used; the message names it, the fault and the remedy."""
