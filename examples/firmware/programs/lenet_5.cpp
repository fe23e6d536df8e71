#include <bench/networks/lenet_5.hpp>

#include "../check.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::lenet_5> arena;

int main() { return firmware::check<networks::lenet_5, arena>("lenet_5", expected::lenet_5); }
