"""The yardstick: videos with a truth file through the daemon's own path, and what its history made of them.

`truth` and `camtrap_truth` read what is really to be seen, `running` lets the daemon watch and reads its history back,
`names` says which of its words are right, `scoring` compares, `reporting` tells, and `evaluate` is all of it.
"""
