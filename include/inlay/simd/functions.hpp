/// All elementary functions of packs.
#pragma once

#include <inlay/simd/erf.hpp>
#include <inlay/simd/exp.hpp>
#include <inlay/simd/hyperbolic.hpp>
#include <inlay/simd/inverse_hyperbolic.hpp>
#include <inlay/simd/inverse_trigonometric.hpp>
#include <inlay/simd/log.hpp>
#include <inlay/simd/power.hpp>
#include <inlay/simd/trigonometric.hpp>
