from __future__ import annotations

import torch
from torch import nn

from rpiwatch.networks.programs import compile_network


def test_a_value_at_the_address_of_a_function_that_is_no_more_is_a_value() -> None:
    """As it happens by chance in torch 2.9.1, here on purpose: of a layer whose type no other test scripts."""
    layer = nn.Conv2d(3, 4, 3, padding=1, padding_mode="reflect")
    builtins = torch.jit._builtins._get_builtin_table()
    builtins[id(layer._reversed_padding_repeated_twice)] = "aten::mul"
    program = compile_network(nn.Sequential(layer), "float32")
    picture = torch.rand(1, 3, 8, 8)
    with torch.no_grad():
        torch.testing.assert_close(program(picture), layer(picture))
