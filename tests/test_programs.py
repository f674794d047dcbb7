from __future__ import annotations

import torch
from torch import nn

from rpiwatch.networks.programs import compile_network


class Remembers(nn.Module):
    """Its answers grow from picture to picture."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0
        self.register_buffer("total", torch.zeros(1))

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        self.seen += 1
        return pictures.mean((2, 3)) + self.seen


class AddsUp(Remembers):
    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        self.total += 1
        return pictures.mean((2, 3)) + self.total


def test_what_remembers_pictures_runs_in_one_thread() -> None:
    for module, several in ((nn.Conv2d(3, 4, 3), True), (Remembers(), False), (AddsUp(), False)):
        assert compile_network(module, "float32").runs_in_several_threads == several


def test_a_value_at_the_address_of_a_function_that_is_no_more_is_a_value() -> None:
    """As it happens by chance in torch 2.9.1, here on purpose: of a layer whose type no other test scripts."""
    layer = nn.Conv2d(3, 4, 3, padding=1, padding_mode="reflect")
    builtins = torch.jit._builtins._get_builtin_table()
    builtins[id(layer._reversed_padding_repeated_twice)] = "aten::mul"
    program = compile_network(nn.Sequential(layer), "float32")
    picture = torch.rand(1, 3, 8, 8)
    with torch.no_grad():
        torch.testing.assert_close(program(picture), layer(picture))
