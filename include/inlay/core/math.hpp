/// All scalar functions in double, as constant expressions, with stated error; no <cmath>.
#pragma once

#include <inlay/core/math/arithmetic.hpp>
#include <inlay/core/math/exact.hpp>
#include <inlay/core/math/exp.hpp>
#include <inlay/core/math/integer.hpp>
#include <inlay/core/math/inverse_trigonometric.hpp>
#include <inlay/core/math/log.hpp>
#include <inlay/core/math/power.hpp>
#include <inlay/core/math/trigonometric.hpp>
