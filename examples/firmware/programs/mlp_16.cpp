#include "../check.hpp"
#include "../networks.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::mlp_16> arena;

int main() { return firmware::check<networks::mlp_16, arena>("mlp_16", expected::mlp_16); }
