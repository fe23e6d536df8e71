#include <bench/networks/mobilenet_v1.hpp>

#include "../check.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::mobilenet_v1> arena;

int main() { return firmware::check<networks::mobilenet_v1, arena>("mobilenet_v1", expected::mobilenet_v1); }
