"""rpiwatch: a camera's frames become labels, a history in SQLite, and clips of what matters."""

__version__ = "0.1.0"
