"""Why a clip was saved, or why there is none: what the history knows of it, gathered and put into words."""
