// A trained file on the inputs that were recorded with it; the build says which.
#include "network.hpp"
#include "recorded.hpp"

inline constexpr auto trained = inlay::onnx<network_bytes>;

[[gnu::section(".arena.model")]] firmware::arena_of<trained> arena;

int main() { return firmware::check_recorded<trained, arena>(recorded_name, recorded_cases); }
