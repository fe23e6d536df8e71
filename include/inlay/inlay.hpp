/// inlay: a neural network is an expression in C++, and the compiler compiles it.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/within_budget.hpp>
#include <inlay/emit/evaluate.hpp>
#include <inlay/emit/model.hpp>
#include <inlay/emit/separate.hpp>
#include <inlay/expression/all.hpp>
