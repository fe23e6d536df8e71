#include <bench/networks/lenet_5.hpp>

#include "../check.hpp"

int main() { return firmware::check<networks::lenet_5>("lenet_5", expected::lenet_5); }
