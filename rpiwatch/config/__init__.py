"""The configuration: what there is to set, and reading it."""

from rpiwatch.config.loading import (
    ConfigError,
    LoadedConfig,
    load_config,
    reference_config,
    render,
    resolve_data_dir,
    valid_keys,
)
from rpiwatch.config.sections import (
    CameraSection,
    ClipsSection,
    Config,
    DeploymentSection,
    DetectorSection,
    LabelsSection,
    LoggingSection,
    ModelSection,
    MotionSection,
    NightSection,
    RetentionSection,
    StoreSection,
    SubjectsSection,
    TargetSection,
    ThresholdsSection,
    WebSection,
)

DATABASE_NAME = "rpiwatch.db"

__all__ = [
    "DATABASE_NAME",
    "CameraSection",
    "ClipsSection",
    "Config",
    "ConfigError",
    "DeploymentSection",
    "DetectorSection",
    "LabelsSection",
    "LoadedConfig",
    "LoggingSection",
    "ModelSection",
    "MotionSection",
    "NightSection",
    "RetentionSection",
    "StoreSection",
    "SubjectsSection",
    "TargetSection",
    "ThresholdsSection",
    "WebSection",
    "load_config",
    "reference_config",
    "render",
    "resolve_data_dir",
    "valid_keys",
]
