/// For sketches: min, max and abs of Arduino.h are macros, and networks have functions of these names.
#pragma once

#undef min
#undef max
#undef abs
#undef round
#include "inlay_single.hpp"
