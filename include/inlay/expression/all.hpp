/// Everything a network is written with.
#pragma once

#include <inlay/expression/activation.hpp>
#include <inlay/expression/arithmetic.hpp>
#include <inlay/expression/comparison.hpp>
#include <inlay/expression/convolution.hpp>
#include <inlay/expression/function.hpp>
#include <inlay/expression/layout.hpp>
#include <inlay/expression/matmul.hpp>
#include <inlay/expression/normalization.hpp>
#include <inlay/expression/pool.hpp>
#include <inlay/expression/reshape.hpp>
#include <inlay/expression/softmax.hpp>
#include <inlay/expression/trace.hpp>
