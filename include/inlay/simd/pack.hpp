/// Packs with all but the elementary functions.
#pragma once

#include <inlay/simd/bitwise.hpp>
#include <inlay/simd/convert.hpp>
#include <inlay/simd/memory.hpp>
#include <inlay/simd/pack_type.hpp>
#include <inlay/simd/reduce.hpp>
#include <inlay/simd/round.hpp>
