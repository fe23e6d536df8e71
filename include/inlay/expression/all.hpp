/// Everything a network is written with.
#pragma once

#include <inlay/expression/activation.hpp>
#include <inlay/expression/arithmetic.hpp>
#include <inlay/expression/attention.hpp>
#include <inlay/expression/comparison.hpp>
#include <inlay/expression/convolution.hpp>
#include <inlay/expression/convolution_transposed.hpp>
#include <inlay/expression/einsum.hpp>
#include <inlay/expression/function.hpp>
#include <inlay/expression/gather.hpp>
#include <inlay/expression/interpolate.hpp>
#include <inlay/expression/join.hpp>
#include <inlay/expression/layout.hpp>
#include <inlay/expression/matmul.hpp>
#include <inlay/expression/normalization.hpp>
#include <inlay/expression/options.hpp>
#include <inlay/expression/pad.hpp>
#include <inlay/expression/permute.hpp>
#include <inlay/expression/pool.hpp>
#include <inlay/expression/pool_adaptive.hpp>
#include <inlay/expression/reduction.hpp>
#include <inlay/expression/reshape.hpp>
#include <inlay/expression/slice.hpp>
#include <inlay/expression/softmax.hpp>
#include <inlay/expression/trace.hpp>
#include <inlay/expression/triangle.hpp>
