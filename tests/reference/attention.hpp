/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/attention.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace attention_cases {

namespace scaled_dot_product_attention_1 {
inline constexpr auto network = [](expression<float, 1, 1> q, expression<float, 1, 1> k, expression<float, 1, 1> v, expression<float, 1, 1> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {1.25};
inline constexpr double y1[] = {1.25};
inline constexpr double y2[] = {1.25};
inline constexpr double y3[] = {1.25};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -2.5, 1.25}, {dtype::f32, make_shape(1, 1), 1, y1, -2.5, 1.25}, {dtype::f32, make_shape(1, 1), 1, y2, -2.5, 1.25}, {dtype::f32, make_shape(1, 1), 1, y3, -2.5, 1.25}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_1

namespace scaled_dot_product_attention_2 {
inline constexpr auto network = [](expression<float, 3, 7> q, expression<float, 5, 7> k, expression<float, 5, 2> v, expression<float, 3, 5> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {0.4393599363177, 0.4867084596864, 0.9783972384319, -0.08781604356889, 0.1897505251681, -0.4872055539548};
inline constexpr double y1[] = {1.25, -1.828125, 1.613304523908, -0.05898992705473, 0.2423355584737, -0.02959737656977};
inline constexpr double y2[] = {0.5502529389696, 0.1984010072834, 0.6856895215565, -0.1826582318842, 0.4290370100735, -0.3483604585359};
inline constexpr double y3[] = {0.4507659561881, -0.05547027151772, 1.134008937259, -0.7241079854758, 0.0556862619098, -0.3530973350371};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(3, 2), 1, y0, 0.48273053274098499, 2.669237757128}, {dtype::f32, make_shape(3, 2), 1, y1, 0.7477699163666075, 5.022352386007}, {dtype::f32, make_shape(3, 2), 1, y2, 0.15174562263618013, 2.394399168303}, {dtype::f32, make_shape(3, 2), 1, y3, 0.079612325683695556, 2.773136747387}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_2

namespace scaled_dot_product_attention_3 {
inline constexpr auto network = [](expression<float, 2, 4, 8> q, expression<float, 2, 4, 8> k, expression<float, 2, 4, 8> v, expression<float, 4, 4> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {0.7958145882881, 0.3350586752603, 1.50674949077, 0.05621250494354, -1.027175780725, 0.1167038316269, -0.5523782065928,
    -0.4228078930374, 0.5743490789621, 0.5043346045797, 1.504836594273, 0.05801830125999, -1.038368991296, 0.04984761599064, -0.3783385606473,
    -0.2165726956622, 0.4570003303886, 0.2700778900646, 1.445146190612, 0.4602249934759, -0.8137602363678, 0.156571441156, -0.1841412578846,
    -0.2753561474901};
inline constexpr double y1[] = {1.25, -1.828125, 1.96875, 1.671875, -0.6875, 0.171875, 0.125, -1.96875, 0.3337739907917, 0.0876202919809,
    1.647475944823, 0.6009614827436, -0.9373798206932, -0.04230770345128, 0.1487980781613, -0.3623797241154, 0.4575329938425, 0.2706899389904,
    1.600828202567, 0.3344893359664, -1.007222261192, -0.01734430182524, -0.09347815679706, -0.3110561462575};
inline constexpr double y2[] = {0.7123079532173, 0.1015821352358, 1.427819601333, 0.4446361312678, -0.789623109896, 0.2491507087848, -0.4074827276994,
    -0.4936842536809, 0.6289762899188, 0.2022841097124, 1.434146466748, 0.3992023170853, -0.820597223339, 0.2073719751684, -0.3534441660804,
    -0.3969630562815, 0.5935286203634, 0.1071899655041, 1.364852420723, 0.5883425439522, -0.6773463385541, 0.302608302507, -0.3146663683436,
    -0.4165752864463};
inline constexpr double y3[] = {1.152946804771, -1.460521142769, 1.848306891771, 1.447515464967, -0.6870589255479, 0.2067251225327, 0.007354222251485,
    -1.686448746718, 0.4016044287411, 0.3832809730963, 1.575331645896, 0.2785871160332, -1.013060446813, -0.02281774033421, -0.09365223318872,
    -0.2140852011974, 0.1003376936614, 0.6124965127366, 1.545802373313, 0.3037530891633, -0.9943911607558, -0.08344678694443, 0.1277160040148,
    0.07205937065778};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(2, 4, 8), 1, y0, -6.3136214015012797, 32.52868202855}, {dtype::f32, make_shape(2, 4, 8), 1, y1, -1.6428684582700794, 41.56555285904}, {dtype::f32, make_shape(2, 4, 8), 1, y2, -1.4824723204129326, 28.9680647421}, {dtype::f32, make_shape(2, 4, 8), 1, y3, -5.680756268019973, 39.22823230537}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_3

namespace scaled_dot_product_attention_4 {
inline constexpr auto network = [](expression<double, 1, 2, 7, 5> q, expression<double, 1, 2, 17, 5> k, expression<double, 1, 2, 17, 3> v, expression<double, 7, 17> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {0.71044628918308295, 0.56906767325474106, 0.14316610578989583, 0.57061808132556369, 0.32286882083462021,
    0.34430560453733533, 0.28547704691019704, -0.25594776125628049, 0.24345733404033396, 0.84752107081838102, 0.35625669819081396,
    -0.10571485750368319, 0.38360852884017865, 0.058292903793752029, 0.26211514045009265, 0.64817220980793666, 0.38874589947177129,
    0.077257039610211978, -0.064695686413449666, -0.22252687673514732, -0.13860432271714848, -0.19459924459004402, -0.86497375223726447,
    -0.15488938513995248};
inline constexpr double y1[] = {1.25, -1.828125, 1.96875, 1.4101360834187475, -1.3951644781641268, 1.286688903957186, 0.80830483541952924,
    -1.5945741147676471, 0.5459374730322446, 0.79518034787669123, 0.93407156127002622, 0.51208393386841689, 0.81160308184489705, 0.73946035406625332,
    0.46001515221487904, 0.7137948433845267, 0.96457315869598037, 0.52344025468182653, 1.2712127093301813, -0.59342789198395807, 0.4809706625453134,
    0.671875, 0.234375, -1.765625};
inline constexpr double y2[] = {0.58775127493009116, -0.10567550064588277, 0.12646847401206357, 0.55551977887869919, -0.17925897021750689,
    0.14993755174988802, 0.48574700867625076, -0.29952650382913365, 0.1680967292138045, 0.60365520190824162, -0.13028194690704109,
    0.053071898772669185, 0.53927755677707989, -0.19125226703267784, 0.16967023460810488, 0.5752177142674364, -0.13878656369057493,
    0.10656275828311992, 0.4106959413670494, -0.35238283340470894, 0.043743886190456438, 0.042537187864017723, -0.18501805183075484,
    -0.063097661985892645};
inline constexpr double y3[] = {0.55952342031805602, 0.28264709787006498, 0.45093221385885784, 0.21969517810770156, 0.30129669882753518,
    0.62581395079984514, 0.57644727419948882, -0.47281793747372947, 0.42776456729118179, 0.69655311020764321, 0.94727404856495512,
    0.26507928471116465, 0.35159602520459404, 0.55155725247943155, -0.19888500982332108, 0.37225065553049286, 0.0098752455593484889,
    -0.036111963768911098, -0.24640691356759312, -0.43426671006071821, -0.55086085608911306, 0.86999429483221324, -0.33393736850361133,
    -0.5148405803380165};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f64, make_shape(1, 2, 7, 3), 1, y0, 5.269121266255361, 15.53762788878}, {dtype::f64, make_shape(1, 2, 7, 3), 1, y1, 9.1353706807395056, 34.55999290318}, {dtype::f64, make_shape(1, 2, 7, 3), 1, y2, 1.7603448725587487, 8.701076689816}, {dtype::f64, make_shape(1, 2, 7, 3), 1, y3, 5.840522605378319, 19.01645692243}}, .tolerance = 1e-12};
}  // namespace scaled_dot_product_attention_4

namespace scaled_dot_product_attention_5 {
inline constexpr auto network = [](expression<float, 2, 3, 5, 16> q, expression<float, 2, 3, 5, 16> k, expression<float, 2, 3, 5, 16> v, expression<float, 5, 5> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {0.6154839134745, 0.03241661620421, 0.9026540032699, 0.07734025464838, 0.8194891595501, 0.5963453996721,
    -0.01891903481871, 0.5402871469704, -1.461302283434, -0.006378202031953, -0.1367221447686, -0.3702410906227, -0.8073403522405, -0.8825974761425,
    0.149526019105, 0.4465458003295, 0.8106760626145, -0.3508515313824, 0.2067768497526, -0.1239658071099, 0.2235901570857, 0.4056467998905,
    1.296504682012, 0.9890491506541};
inline constexpr double y1[] = {1.25, 0.1338276548256, -0.1522800882261, 0.2002062070417, 0.8194891595501, 1.546875, -0.5404564094213,
    0.6960715569216, -1.461302283434, 1.203125, 0.6267281550484, -0.2442037982825, -0.8073403522405, -1.859375, -0.1295056949272, 0.8320980547052,
    0.8106760626145, -1.40625, -0.01136315580299, 0.5049253405567, 0.2277317894103, 0.4056467998905, -1.091645051992, -1.116871813277};
inline constexpr double y2[] = {0.686972492043, 0.1660537080231, 0.7691335963843, 0.09318767321942, 0.53619831059, 0.7095203029738, 0.1061862074807,
    0.03249670302572, -1.189649418612, 0.008451324896666, -0.2452501606347, -0.5706468220426, -0.3745576660947, -0.9352261794492, 0.1415459727032,
    0.4996418311335, 0.5189198299559, -0.4935350409516, 0.1581854116609, -0.1853776376298, 0.2482342219135, 0.1557892341424, 0.7647456047872,
    0.6054526163957};
inline constexpr double y3[] = {0.8739856440762, 0.1779796521709, 0.7731752003327, 0.08597431026212, 0.758739762919, 0.7055690795109,
    -0.04350567946002, -0.1420140878081, -1.461609279973, 0.842804695349, -0.1333705126584, -0.9608108207171, -0.9269097860783, -1.516261145019,
    -0.1558637456138, 0.5929203398387, 0.7244051167735, -1.292846089601, 0.2472878986794, 0.0002031822848414, 0.6028965704536, 0.3735267030878,
    0.5558923444928, 0.828461506346};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(2, 3, 5, 16), 19, y0, 37.372400895709362, 287.8094692316}, {dtype::f32, make_shape(2, 3, 5, 16), 19, y1, 12.665868286836051, 359.8050345909}, {dtype::f32, make_shape(2, 3, 5, 16), 19, y2, 29.570065358590796, 224.8323270691}, {dtype::f32, make_shape(2, 3, 5, 16), 19, y3, 18.399813337884389, 303.3667344283}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_5

namespace scaled_dot_product_attention_6 {
inline constexpr auto network = [](expression<float, 1, 19, 18> q, expression<float, 1, 33, 18> k, expression<float, 1, 33, 11> v, expression<float, 19, 33> m) { return std::tuple{scaled_dot_product_attention(q, k, v), scaled_dot_product_attention(q, k, v, causal), scaled_dot_product_attention(q, k, v, attention_scale{0.125}), scaled_dot_product_attention(q, k, v, m)}; };
inline constexpr double y0[] = {-0.1229485619092, -0.04275936729594, -0.2100379990433, 0.6507886285803, -0.2832943685009, -0.3509351373483,
    0.1061574695915, -0.2524714227657, -0.4369434153219, 0.08140756090856, -0.1339357525315, 0.1186866707529, 0.2888289606203, -0.06457595920701,
    -0.1258260924049, 0.3712907772445, -0.7044544880724, -0.4443145329957, -0.7582524384149, -0.2558208896961, -0.2332868135202, -0.112019561875,
    -0.2893986916788, -0.2138642002529};
inline constexpr double y1[] = {1.25, 0.046875, 0.3506150379788, -0.01363667786219, 0.09422411269123, -0.6146880717643, -0.4069927548362,
    -0.6672646699977, -1.445108316859, 0.4821283290447, 0.728217529949, -0.04229742777307, 0.2156511746615, 0.08583439199948, -0.09376655656506,
    0.9675974225516, -0.5665489420296, 0.3714771857361, -0.2288642504835, -0.6592044826547, -0.6055019239341, 0.2309068187079, -0.2272636246699,
    -0.3640085894166};
inline constexpr double y2[] = {0.001907952706288, -0.0084248034737, -0.0781566609086, 0.378586181504, -0.1177722183257, -0.2330753632637,
    0.1246923278388, -0.1482026989718, -0.2489655569689, 0.057016132996, 0.001939292676752, 0.1067633510723, 0.1780166672042, 0.01098198162858,
    0.01271284388942, 0.1424161580802, -0.4094818177624, -0.2026769631212, -0.4436044609954, -0.178690174208, -0.1084243513484, 0.01523924020768,
    -0.1493750525708, -0.07473877643005};
inline constexpr double y3[] = {0.02968925324437, 0.02657278249977, -0.2352935857307, 0.7760715159672, 0.7459316139379, -0.4343398066293,
    0.3504682725654, -0.08546200831799, -0.8259285821757, -0.2119634640134, 0.2866910453434, -0.3183056415908, 0.6216938639238, 0.1289115624366,
    -0.4262883376097, -0.04854618317814, -0.8200763103583, -0.9205775809415, -0.8457211477535, -0.4242973643919, -0.03931871222148, -0.3195520941086,
    -0.3163490875105, -0.3490489848008};
inline constexpr expectation<4, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(1, 19, 11), 8, y0, -1.7353068076639133, 54.22889902285}, {dtype::f32, make_shape(1, 19, 11), 8, y1, -13.322880478408749, 95.50920628761}, {dtype::f32, make_shape(1, 19, 11), 8, y2, -1.678328446458808, 29.40110965352}, {dtype::f32, make_shape(1, 19, 11), 8, y3, -4.8716913796038721, 70.17172689749}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_6

namespace scaled_dot_product_attention_7 {
inline constexpr auto network = [](expression<float, 2, 3, 4> q, expression<float, 2, 5, 4> k, expression<float, 2, 5, 3> v, expression<bool, 3, 5> m, expression<bool, 3, 1> l) { return scaled_dot_product_attention(q, k, v, logical_or(m, l)); };
inline constexpr double y0[] = {0.1995018555623, -0.3256667014019, 0.6328272862685, 0.3927875367183, -0.983192366005, 0.523650836171,
    -0.07841543100798, -0.8400401093878, 0.321544584396, 1.014205508518, -0.09822178913193, -0.1347259614235, 0.4814657089695, -0.4562551203983,
    0.3745243701555, 0.4509069125836, -0.4463656481539, 0.3507973994303};
inline constexpr expectation<5, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4, .modulus = 2}, {.seed = 5, .shift = 1, .modulus = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 3), 1, y0, -1.6865387854708238, 8.105095125683}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_7

namespace scaled_dot_product_attention_8 {
inline constexpr auto m = made<float, 7, 7>({.seed = 4});
inline constexpr auto network = [](expression<float, 3, 7, 5> q, expression<float, 3, 7, 5> k, expression<float, 3, 7, 2> v) { return scaled_dot_product_attention(q, k, v, attention_scale{0.25}, m, causal); };
inline constexpr double y0[] = {1.25, -1.828125, 1.489042815835, -0.6640904185414, 1.638814083062, 1.419187550319, 0.6692277747752, -1.297265651036,
    0.2023827755419, -1.659349605721, 1.247621377821, -0.6818962546508, 0.8791955237384, 0.2408685315228, 0.15625, 0.140625, 0.4747051459171,
    0.5298479561209, 0.8603415206472, 0.9654640077808, 0.7309021462857, -0.1563183494206, -0.6035682412294, 0.1180662455807};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(3, 7, 2), 1, y0, 3.2652890369824425, 28.0068856808}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_8

namespace scaled_dot_product_attention_9 {
inline constexpr auto k = made<float, 2, 7, 4>({.seed = 2});
inline constexpr auto v = made<float, 7, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 2, 5, 4> q) { return scaled_dot_product_attention(q, k, v); };
inline constexpr double y0[] = {0.301395392473, -0.3451087755653, 0.4764914704586, 1.172394256503, -0.6619239844312, -0.8304014086161,
    -0.04349363231852, -0.7633763738359, 0.3239911403671, 0.9096626365576, -0.4392682306415, -0.1503898266581, -0.5887363368914, -0.5088045236636,
    0.2507872258653, 0.8705709474211, -1.320597986634, 0.8655449038989, 0.56179421356, -1.072079860407, 0.5846670196399, 0.8681187125086,
    -0.5481442955011, 0.3496576764975};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 2, 5, 3), 1, y0, -7.8807474654563814, 48.78491821391}}, .tolerance = 5e-06};
}  // namespace scaled_dot_product_attention_9

namespace split_heads_1 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return split_heads<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 5e-06};
}  // namespace split_heads_1

namespace split_heads_2 {
inline constexpr auto network = [](expression<float, 3, 6> x) { return split_heads<3>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, 0.84375, 0.421875, 0.34375, -0.609375, -1.640625, -0.96875, -1.625, 0.25, 0.515625, -0.515625,
    1.484375, -1.71875, 0.125, 0.765625, -1.671875, -0.671875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 3, 2), 1, y0, 1.84033203125, 15.453125}}, .tolerance = 5e-06};
}  // namespace split_heads_2

namespace split_heads_3 {
inline constexpr auto network = [](expression<float, 2, 5, 8> x) { return split_heads<2>(x); };
inline constexpr double y0[] = {-0.203125, -0.96875, 0.125, -0.671875, -0.1875, -1.5, -1.671875, -1.71875, 0.34375, -0.515625, -1.78125, 1.015625,
    -0.140625, 1.9375, -1.90625, -1.484375, -1.3125, -0.421875, 0.515625, 1, 1.203125, -1.109375, 1.453125, -1.71875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 2, 5, 4), 3, y0, -12.08447265625, 83.421875}}, .tolerance = 5e-06};
}  // namespace split_heads_3

namespace split_heads_4 {
inline constexpr auto network = [](expression<float, 1, 7, 34> x) { return split_heads<17>(x); };
inline constexpr double y0[] = {-0.203125, -1.65625, 0.90625, -1.703125, 1.609375, -0.703125, -1.6875, -1.40625, 1.203125, 0.515625, -1.78125,
    -0.515625, -1.4375, -1.484375, -1.046875, -0.203125, 1.4375, -0.359375, -0.890625, -0.421875, -0.875, 1.140625, 0.421875, 0.1875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 7, 2), 9, y0, -10.34375, 246.9375}}, .tolerance = 5e-06};
}  // namespace split_heads_4

namespace split_heads_5 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 20> x) { return split_heads<4>(x); };
inline constexpr double y0[] = {-0.203125, -0.6875, -1.609375, 0.34375, -1.96875, 1.609375, 1.140625, 1.53125, -1.65625, 1.359375, -2, 1.921875,
    0.09375, 1.671875, 1.859375, 0.859375, -0.703125, 1.21875, 1.90625, 0.015625, -0.65625, 0.515625, 0.328125, -1.8125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 4, 5), 19, y0, -9.302734375, 489.5}}, .tolerance = 5e-06};
}  // namespace split_heads_5

namespace merge_heads_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return merge_heads(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 5e-06};
}  // namespace merge_heads_1

namespace merge_heads_2 {
inline constexpr auto network = [](expression<float, 3, 5, 2> x) { return merge_heads(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, 0.125, 0.765625, -0.9375, 0.140625, -1.640625, -0.96875, 0.34375, -0.609375, -1.78125, -1.25,
    1.484375, -1.71875, 0.515625, -0.515625, -0.1875, -0.34375, 0.84375, 0.421875, -1.671875, -0.671875, -1.171875, -1.5, -1.625, 0.25, -1.046875,
    1.125, -0.84375, 1.015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 6), 1, y0, 2.282958984375, 26.796875}}, .tolerance = 5e-06};
}  // namespace merge_heads_2

namespace merge_heads_3 {
inline constexpr auto network = [](expression<float, 2, 4, 7, 3> x) { return merge_heads(x); };
inline constexpr double y0[] = {-0.203125, -1.25, -0.6875, -0.1875, -1.109375, 0.421875, 1.40625, -1.25, -1.796875, 0.34375, 0.515625, -1.75,
    -0.515625, -0.6875, -0.75, 1.9375, 0.421875, -1.484375, -0.59375, -1.078125, -1, 1.859375, -0.046875, 1.53125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 7, 12), 5, y0, 20.3017578125, 171.03125}}, .tolerance = 5e-06};
}  // namespace merge_heads_3

namespace merge_heads_4 {
inline constexpr auto network = [](expression<float, 1, 17, 3, 2> x) { return merge_heads(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, 0.84375, 0.421875, 0.34375, -0.609375, -1.046875, 1.125, -0.1875, -0.34375, 1.015625, -1.796875,
    -0.140625, 1.828125, -1.90625, 1.890625, 1.40625, -1.484375, 1.453125, -1.75, -1.171875, -1.71875, 0.515625, -0.90625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 34), 1, y0, 10.80712890625, 107.859375}}, .tolerance = 5e-06};
}  // namespace merge_heads_4

namespace merge_heads_5 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return merge_heads(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, 0.359375, -0.703125,
    -1.90625, 1.890625, 1.203125, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -0.34375, -1.171875, -1.5, -0.84375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4, 15), 1, y0, -24.391845703125, 127.9375}}, .tolerance = 5e-06};
}  // namespace merge_heads_5

namespace multi_head_attention_1 {
inline constexpr auto iw = made<float, 6, 2>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 6>({.seed = 3});
inline constexpr auto ow = made<float, 2, 2>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 2>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 1, 2> x) { return std::tuple{multi_head_attention<1>(x, iw, ib, ow, ob), multi_head_attention<1>(x, iw, ib, ow, ob, causal)}; };
inline constexpr double y0[] = {0.4537394046783, 1.128845572472};
inline constexpr double y1[] = {0.4537394046783, 1.128845572472};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 0.5}}, .outputs = {{dtype::f32, make_shape(1, 1, 2), 1, y0, -1.1896902024745941, 1.58258497715}, {dtype::f32, make_shape(1, 1, 2), 1, y1, -1.1896902024745941, 1.58258497715}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_1

namespace multi_head_attention_2 {
inline constexpr auto iw = made<double, 12, 4>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<double, 12>({.seed = 3});
inline constexpr auto ow = made<double, 4, 4>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<double, 4>({.seed = 5});
inline constexpr auto network = [](expression<double, 2, 3, 4> x) { return std::tuple{multi_head_attention<2>(x, iw, ib, ow, ob), multi_head_attention<2>(x, iw, ib, ow, ob, causal)}; };
inline constexpr double y0[] = {-0.31213810392851093, 1.6164118579599296, -1.8592205495966114, -1.718182402599433, -0.32430973613092129,
    1.6218505694916296, -1.8743627275437098, -1.7310415833275117, -0.32617454832721804, 1.6220884114380714, -1.880340006409341, -1.7332871023412819,
    -0.309782412053486, 1.4412529002263534, -1.7783928318372502, -1.5182970134010554, -0.31410487079575766, 1.4384423725480118, -1.7873211583737363,
    -1.5126011851940748, -0.30965652080261608, 1.4417975399666507, -1.7722072059984149, -1.5224006427432932};
inline constexpr double y1[] = {-0.32052969932556152, 1.7088956832885742, -1.7187978029251099, -1.7754812240600586, -0.36218406564044714,
    1.7258210721420921, -1.8364811729479298, -1.831022942862202, -0.32617454832721804, 1.6220884114380714, -1.880340006409341, -1.7332871023412819,
    -0.034271240234375, 1.6867700815200806, -1.9338060617446899, -1.6592394113540649, -0.40208644236419411, 1.356221734522862, -1.8232058134888867,
    -1.4623598618187772, -0.30965652080261608, 1.4417975399666507, -1.7722072059984149, -1.5224006427432932};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 0.5}}, .outputs = {{dtype::f64, make_shape(2, 3, 4), 1, y0, -6.4800707947895928, 31.76566425303}, {dtype::f64, make_shape(2, 3, 4), 1, y1, -6.1885883735744303, 32.24512628827}}, .tolerance = 1e-12};
}  // namespace multi_head_attention_2

namespace multi_head_attention_3 {
inline constexpr auto iw = made<float, 18, 6>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 18>({.seed = 3});
inline constexpr auto ow = made<float, 6, 6>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 6>({.seed = 5});
inline constexpr auto network = [](expression<float, 5, 6> x) { return std::tuple{multi_head_attention<3>(x, iw, ib, ow, ob), multi_head_attention<3>(x, iw, ib, ow, ob, causal)}; };
inline constexpr double y0[] = {1.232374049102, 0.146422064081, -1.203620663841, -0.2055550294368, -1.134574945655, 0.07811793502633, 1.19566836014,
    0.1784640425916, -1.200202850112, -0.2124313194025, -1.118822852751, 0.06358438577711, 1.197364861061, 0.1807777610894, -1.199456796645,
    -0.2411010937716, -1.127849677527, 0.05040850152324, 1.241361073934, 0.1582906354871, -1.185063696349, -0.2311961691611, -1.143475477653,
    0.05412836563983, 1.160560478628, 0.1843282956274, -1.22142282036, -0.2175436580407, -1.107586562955, 0.06994712163926};
inline constexpr double y1[] = {1.144433021545, -0.02200174331665, -1.388031959534, 0.2953182458878, -1.021535515785, 0.4146589040756, 1.260736744476,
    -0.1284027519186, -1.404311136701, 0.06055784550145, -1.037425969731, 0.446942526503, 1.252885466165, 0.02000921384769, -1.276783816557,
    -0.1513585619238, -1.160880652887, 0.1840607419738, 1.288008051288, 0.1527502342637, -1.129641129029, -0.1904501352664, -1.174513628585,
    0.0359879446142, 1.160560478628, 0.1843282956274, -1.22142282036, -0.2175436580407, -1.107586562955, 0.06994712163926};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 0.5}}, .outputs = {{dtype::f32, make_shape(5, 6), 1, y0, -0.41946434301493662, 19.94170154501}, {dtype::f32, make_shape(5, 6), 1, y1, -0.42013957688690046, 20.60307487863}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_3

namespace multi_head_attention_4 {
inline constexpr auto iw = made<float, 48, 16>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 48>({.seed = 3});
inline constexpr auto ow = made<float, 16, 16>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 16>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 7, 16> x) { return std::tuple{multi_head_attention<4>(x, iw, ib, ow, ob), multi_head_attention<4>(x, iw, ib, ow, ob, causal)}; };
inline constexpr double y0[] = {1.194459483337, -1.954291235038, 1.031500562496, -1.400798959355, -0.4431069194768, -1.73228473856, -2.311669547937,
    -1.985875192981, -3.522674694705, -3.262027696066, -1.053416750936, 0.2452155031958, -1.689182076354, 2.427152735577, -0.7052308370113,
    1.32137235328, 1.13499226972, -1.834368719725, 1.106098652091, -1.525083265206, -0.4028058975699, -1.566942481842, -2.303216754961,
    -2.058447317536};
inline constexpr double y1[] = {0.8237878084183, -1.329449892044, 1.41740500927, -1.875956296921, -0.180881857872, -1.32263982296, -2.081142194236,
    -2.445359821777, -3.651140178445, -3.105134039392, -1.234470380022, 0.3579091700521, -1.84353136567, 2.331344307225, -1.144461460429,
    1.073430416448, 0.8981439200381, -1.541732069665, 0.9556815020985, -1.832739167946, -0.6038279058112, -1.468686023164, -2.365295839448,
    -2.182349396363};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 0.5}}, .outputs = {{dtype::f32, make_shape(1, 7, 16), 3, y0, -3.3387488315163281, 184.5597732534}, {dtype::f32, make_shape(1, 7, 16), 3, y1, -0.32025718069930559, 187.2355699463}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_4

namespace multi_head_attention_5 {
inline constexpr auto iw = made<float, 54, 18>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 54>({.seed = 3});
inline constexpr auto ow = made<float, 18, 18>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 18>({.seed = 5});
inline constexpr auto network = [](expression<float, 2, 17, 18> x) { return std::tuple{multi_head_attention<2>(x, iw, ib, ow, ob), multi_head_attention<2>(x, iw, ib, ow, ob, causal)}; };
inline constexpr double y0[] = {0.6334159203279, 2.905520969487, 1.059371937594, 0.2137763123254, -4.592241409982, -1.34188162269, 0.6928985847921,
    0.7486150811095, -2.803573876262, -4.180269767249, -0.8246312153175, -1.95740961863, -0.9441749686295, -0.04843025487392, -2.516106779592,
    -1.027297402925, -0.2612608233759, -3.079421619584, 0.8418911332991, 3.058759796432, 0.6961262554118, 0.8652878519989, -5.821513353198,
    -1.102665964186};
inline constexpr double y1[] = {1.174180984497, 2.46196671923, 0.1758605113561, 0.4222289720658, -4.64912590406, -1.643015710439, 0.314872597132,
    0.7606546922727, -2.951245182899, -4.343485026189, -0.7641919397622, -1.983337506682, -0.9441749686295, -0.01173043056525, -2.008491350384,
    -1.199525814687, -0.7586690077344, -2.476888921256, 1.322627823207, 3.075938720533, 0.4030626733342, 0.5779203176156, -5.755447754581,
    -1.115161792502};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 0.5}}, .outputs = {{dtype::f32, make_shape(2, 17, 18), 25, y0, -78.91166637020045, 1038.2444081}, {dtype::f32, make_shape(2, 17, 18), 25, y1, -98.32140378407955, 1011.592862105}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_5

namespace multi_head_attention_6 {
inline constexpr auto iw = made<float, 18, 6>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 18>({.seed = 3});
inline constexpr auto ow = made<float, 6, 6>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 6>({.seed = 5});
inline constexpr auto network = [](expression<float, 2, 5, 6> x, expression<float, 5, 5> m) { return multi_head_attention<3>(x, iw, ib, ow, ob, m); };
inline constexpr double y0[] = {1.205123557165, 0.1733791721063, -1.20340425135, -0.2160232071008, -1.130537809571, 0.05654291863735, 1.29393171556,
    0.1566332212475, -1.145693683308, -0.2119048565019, -1.135807767736, 0.06761276601073, 1.217851137755, 0.2472362618914, -1.117440859432,
    -0.2647907271973, -1.138920572707, -0.02519497252676, 1.31894381664, 0.05234717976063, -1.240663679238, -0.2297813181546, -1.15597096277,
    0.1509258356749};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1, .scale = 0.5}, {.seed = 6}}, .outputs = {{dtype::f32, make_shape(2, 5, 6), 1, y0, -7.4846085123321027, 40.21530654903}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_6

namespace multi_head_attention_7 {
inline constexpr auto iw = made<float, 24, 8>({.seed = 2, .scale = 0.25});
inline constexpr auto ib = made<float, 24>({.seed = 3});
inline constexpr auto ow = made<float, 8, 8>({.seed = 4, .scale = 0.25});
inline constexpr auto ob = made<float, 8>({.seed = 5});
inline constexpr auto network = [](expression<float, 3, 8> x, expression<float, 3, 3> m) { return multi_head_attention<2>(x, iw, ib, ow, ob, m); };
inline constexpr double y0[] = {-0.6665500684627, 1.966207521313, -1.720609292968, 0.3704147465121, -0.3818630583659, 0.3954406419351, 1.602605228186,
    -0.1316384244655, -0.5602401503346, 1.75274258766, -1.698265479502, 0.2724096512405, -0.4173201890237, 0.3618496200057, 1.610896531775,
    -0.05969851758859, -0.649759071144, 1.936130776082, -1.855871440884, 0.3093845135299, -0.362360918241, 0.2734548422354, 1.555279458795,
    0.02461399679418};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1, .scale = 0.5}, {.seed = 6}}, .outputs = {{dtype::f32, make_shape(3, 8), 1, y0, -3.8768241074108638, 20.93560672704}}, .tolerance = 5e-06};
}  // namespace multi_head_attention_7

namespace tril_1 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return std::tuple{tril<0>(x), triu<0>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y1, 0.40625, 0.203125}}, .tolerance = 5e-06};
}  // namespace tril_1

namespace tril_2 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{tril<0>(x), triu<0>(x)}; };
inline constexpr double y0[] = {-0.203125, 0, 0, 0, 0, -1.71875, 0.84375, 0, 0, 0, 0.125, 0.765625, 0.34375, 0, 0};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, 0, 0.84375, 0.421875, -1.625, 0.25, 0, 0, 0.34375, -0.609375,
    0.515625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 0.851318359375, 4}, {dtype::f32, make_shape(3, 5), 1, y1, 4.583251953125, 9.984375}}, .tolerance = 5e-06};
}  // namespace tril_2

namespace tril_3 {
inline constexpr auto network = [](expression<float, 7, 4> x) { return std::tuple{tril<1>(x), triu<1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, 0, 0, 1.484375, -1.71875, 0.84375, 0, -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375,
    0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, -0.34375, -1.171875, -1.5};
inline constexpr double y1[] = {0, -1.078125, -1.640625, -0.96875, 0, 0, 0.84375, 0.421875, 0, 0, 0, 0.765625, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 4), 1, y0, 5.692626953125, 21.90625}, {dtype::f32, make_shape(7, 4), 1, y1, -1.936279296875, 5.71875}}, .tolerance = 5e-06};
}  // namespace tril_3

namespace tril_4 {
inline constexpr auto network = [](expression<float, 2, 5, 5> x) { return std::tuple{tril<-1>(x), triu<-1>(x)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, -1.71875, 0, 0, 0, 0, 0.125, 0.765625, 0, 0, 0, -0.515625, -1.671875, -0.671875, 0, 0, -0.9375,
    0.140625, -1.78125, -1.25};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0, 0.765625, 0.34375,
    -0.609375, 0.515625, 0, 0, -0.671875, -1.046875, 1.125, 0, 0, 0, -1.25};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 5), 1, y0, 7.703125, 18.921875}, {dtype::f32, make_shape(2, 5, 5), 1, y1, 12.751220703125, 42.15625}}, .tolerance = 5e-06};
}  // namespace tril_4

namespace tril_5 {
inline constexpr auto network = [](expression<float, 17, 19> x) { return std::tuple{tril<3>(x), triu<3>(x)}; };
inline constexpr double y0[] = {-0.203125, 0, 0, 1.9375, 0, 0, 0.96875, 0, 0, 1.703125, 0, -0.390625, -0.921875, 0, 1.765625, 0.015625, 0, -1.25,
    -1.90625, -1, -0.921875, -1.078125, 1.625, -0.4375};
inline constexpr double y1[] = {0, -0.609375, -1.171875, 0, 0.359375, -1.375, 0, 0.453125, 1.6875, 0, -0.71875, -0.390625, 0, -1.078125, 0, 0,
    1.421875, 0, 0, 0, 0, 0, 0, 0};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17, 19), 13, y0, 15.36474609375, 213.640625}, {dtype::f32, make_shape(17, 19), 13, y1, 7.40478515625, 141.828125}}, .tolerance = 5e-06};
}  // namespace tril_5

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("scaled_dot_product_attention_1", network_constant<scaled_dot_product_attention_1::network>{}, scaled_dot_product_attention_1::expected);
  if constexpr (1 % Parts == Part) check("scaled_dot_product_attention_2", network_constant<scaled_dot_product_attention_2::network>{}, scaled_dot_product_attention_2::expected);
  if constexpr (2 % Parts == Part) check("scaled_dot_product_attention_3", network_constant<scaled_dot_product_attention_3::network>{}, scaled_dot_product_attention_3::expected);
  if constexpr (3 % Parts == Part) check("scaled_dot_product_attention_4", network_constant<scaled_dot_product_attention_4::network>{}, scaled_dot_product_attention_4::expected);
  if constexpr (4 % Parts == Part) check("scaled_dot_product_attention_5", network_constant<scaled_dot_product_attention_5::network>{}, scaled_dot_product_attention_5::expected);
  if constexpr (5 % Parts == Part) check("scaled_dot_product_attention_6", network_constant<scaled_dot_product_attention_6::network>{}, scaled_dot_product_attention_6::expected);
  if constexpr (6 % Parts == Part) check("scaled_dot_product_attention_7", network_constant<scaled_dot_product_attention_7::network>{}, scaled_dot_product_attention_7::expected);
  if constexpr (7 % Parts == Part) check("scaled_dot_product_attention_8", network_constant<scaled_dot_product_attention_8::network>{}, scaled_dot_product_attention_8::expected);
  if constexpr (8 % Parts == Part) check("scaled_dot_product_attention_9", network_constant<scaled_dot_product_attention_9::network>{}, scaled_dot_product_attention_9::expected);
  if constexpr (9 % Parts == Part) check("split_heads_1", network_constant<split_heads_1::network>{}, split_heads_1::expected);
  if constexpr (10 % Parts == Part) check("split_heads_2", network_constant<split_heads_2::network>{}, split_heads_2::expected);
  if constexpr (11 % Parts == Part) check("split_heads_3", network_constant<split_heads_3::network>{}, split_heads_3::expected);
  if constexpr (12 % Parts == Part) check("split_heads_4", network_constant<split_heads_4::network>{}, split_heads_4::expected);
  if constexpr (13 % Parts == Part) check("split_heads_5", network_constant<split_heads_5::network>{}, split_heads_5::expected);
  if constexpr (14 % Parts == Part) check("merge_heads_1", network_constant<merge_heads_1::network>{}, merge_heads_1::expected);
  if constexpr (15 % Parts == Part) check("merge_heads_2", network_constant<merge_heads_2::network>{}, merge_heads_2::expected);
  if constexpr (16 % Parts == Part) check("merge_heads_3", network_constant<merge_heads_3::network>{}, merge_heads_3::expected);
  if constexpr (17 % Parts == Part) check("merge_heads_4", network_constant<merge_heads_4::network>{}, merge_heads_4::expected);
  if constexpr (18 % Parts == Part) check("merge_heads_5", network_constant<merge_heads_5::network>{}, merge_heads_5::expected);
  if constexpr (19 % Parts == Part) check("multi_head_attention_1", network_constant<multi_head_attention_1::network>{}, multi_head_attention_1::expected);
  if constexpr (20 % Parts == Part) check("multi_head_attention_2", network_constant<multi_head_attention_2::network>{}, multi_head_attention_2::expected);
  if constexpr (21 % Parts == Part) check("multi_head_attention_3", network_constant<multi_head_attention_3::network>{}, multi_head_attention_3::expected);
  if constexpr (22 % Parts == Part) check("multi_head_attention_4", network_constant<multi_head_attention_4::network>{}, multi_head_attention_4::expected);
  if constexpr (23 % Parts == Part) check("multi_head_attention_5", network_constant<multi_head_attention_5::network>{}, multi_head_attention_5::expected);
  if constexpr (24 % Parts == Part) check("multi_head_attention_6", network_constant<multi_head_attention_6::network>{}, multi_head_attention_6::expected);
  if constexpr (25 % Parts == Part) check("multi_head_attention_7", network_constant<multi_head_attention_7::network>{}, multi_head_attention_7::expected);
  if constexpr (26 % Parts == Part) check("tril_1", network_constant<tril_1::network>{}, tril_1::expected);
  if constexpr (27 % Parts == Part) check("tril_2", network_constant<tril_2::network>{}, tril_2::expected);
  if constexpr (28 % Parts == Part) check("tril_3", network_constant<tril_3::network>{}, tril_3::expected);
  if constexpr (29 % Parts == Part) check("tril_4", network_constant<tril_4::network>{}, tril_4::expected);
  if constexpr (30 % Parts == Part) check("tril_5", network_constant<tril_5::network>{}, tril_5::expected);
}

}  // namespace attention_cases
}  // namespace inlay::test::reference
