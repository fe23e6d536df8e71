#include "../check.hpp"
#include "../networks.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::integers> arena;

int main() { return firmware::check<networks::integers, arena>("integers", expected::integers); }
