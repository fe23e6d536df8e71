/// For sketches. On some boards min, max, abs and round of Arduino.h are macros, and networks have functions of these names.
#pragma once

#undef min
#undef max
#undef abs
#undef round
#include "inlay/inlay.hpp"
