"""rpiwatch: a camera's frames become labels, a history in SQLite, and clips of what matters."""

__version__ = "0.1.0"

THREAD_PREFIX = "rpiwatch"
"""What the names of threads begin with that may hang in a driver; a process must not wait for one at its end."""
