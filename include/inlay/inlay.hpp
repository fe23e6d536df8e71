/// inlay: a neural network is an expression in C++, and the compiler compiles it.
#pragma once

#include <inlay/expression/all.hpp>  // first: g++ then tells an error in a network with two lines of "included from", not with twelve

#include <inlay/core/config.hpp>
#include <inlay/core/within_budget.hpp>
#include <inlay/emit/evaluate.hpp>
#include <inlay/emit/model.hpp>
#include <inlay/emit/separate.hpp>
