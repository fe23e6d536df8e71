#include "../check.hpp"
#include "../networks.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::mlp_784> arena;

int main() { return firmware::check<networks::mlp_784, arena>("mlp_784", expected::mlp_784); }
