#include <bench/networks/resnet_8.hpp>

#include "../check.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::resnet_8> arena;

int main() { return firmware::check<networks::resnet_8, arena>("resnet_8", expected::resnet_8); }
