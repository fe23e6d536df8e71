#include "../check.hpp"
#include "../networks.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::empty> arena;

int main() { return firmware::check<networks::empty, arena>("empty", expected::empty); }
