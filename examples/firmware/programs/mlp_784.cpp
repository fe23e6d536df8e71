#include "../check.hpp"
#include "../networks.hpp"

int main() { return firmware::check<networks::mlp_784>("mlp_784", expected::mlp_784); }
