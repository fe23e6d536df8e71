#include <bench/networks/kws.hpp>

#include "../check.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::kws> arena;

int main() { return firmware::check<networks::kws, arena>("kws", expected::kws); }
