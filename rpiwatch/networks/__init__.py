"""What classifiers and detectors share: weights and their downloads, programs on an engine, pictures as values."""
