using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Questions.Routing;

/// <summary>What a budget left out of a search for routes, and how to ask for less. The words in quotes are the arguments of <c>links</c>.</summary>
internal static class CutSearch
{
    private static readonly LocalisedText s_remedy = new(
        "Hãy thu hẹp câu hỏi: chọn loại quan hệ (\"relations\"), nêu mục không đi qua (\"avoid\") hoặc giảm số bước tối đa (\"maxHops\").",
        "Narrow the question: choose relationships (\"relations\"), name what to leave out (\"avoid\") or allow fewer steps (\"maxHops\").",
        "関係の種類（\"relations\"）や経由しない項目（\"avoid\"）を指定するか、最大段階数（\"maxHops\"）を減らしてください。");

    public static LocalisedText GivenUp(long routes) => WithRemedy(
        $"Việc tìm kiếm dừng lại sau {ClaimWords.Number(routes, Language.Vi)} đường, là những đường tốt nhất; số đối tác được đếm trên các đường này.",
        $"The search was given up after {ClaimWords.Number(routes, Language.En)} {(routes == 1 ? "route" : "routes")}, the best of all; partners are counted over these.",
        $"上位{ClaimWords.Number(routes, Language.Ja)}経路まで調べたところで検索を打ち切りました。パートナーの数はこの範囲で数えています。");

    public static LocalisedText Shortened(int hops) => WithRemedy(
        $"Chỉ tìm các đường có tối đa {hops} bước: đường dài hơn phải đi qua quá nhiều mục.",
        $"Only routes of at most {hops} {(hops == 1 ? "step" : "steps")} were looked for: longer ones lead through too many.",
        $"{hops}段階以内の経路だけを調べました。それより長い経路は、経由する項目が多すぎます。");

    private static LocalisedText WithRemedy(string vi, string en, string ja) => new($"{vi} {s_remedy.Vi}", $"{en} {s_remedy.En}", ja + s_remedy.Ja);
}
