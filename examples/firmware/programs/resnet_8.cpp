#include <bench/networks/resnet_8.hpp>

#include "../check.hpp"

int main() { return firmware::check<networks::resnet_8>("resnet_8", expected::resnet_8); }
