using System.Collections.Frozen;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>Japanese phrases, each a whole clause in the plain form of records.</summary>
internal static class Japanese
{
    public static readonly FrozenDictionary<RelationType, Phrase> Phrases = new Dictionary<RelationType, Phrase>
    {
        [RelationType.HoldsPost] = new("{self}は{other}[の{role}である|で役職に就いている]<|（退任）>", "{self}では{other}が[{role}を務める|役職に就いている]<|（退任）>"),
        [RelationType.MemberOf] = new("{self}は{other}の一員[（{role}）]<である|であった>", "{self}には{other}が一員[（{role}）]として<いる|いた>"),
        [RelationType.PartOf] = new("{self}は{other}の一部である[（{role}）]", "{self}には{other}が含まれる[（{role}）]"),
        [RelationType.BranchOf] = new("{self}は{other}の下部組織<である|であった>", "{self}には下部組織として{other}が<ある|あった>"),
        [RelationType.LocatedIn] = new("{self}は{other}に所在する[（{role}）]", "{self}には{other}が所在する[（{role}）]"),
        [RelationType.Governs] = new("{self}は{other}の行政機関<である|であった>", "{self}の行政機関は{other}<である|であった>"),
        [RelationType.Represents] = new("{self}は[{role}として]{other}を代表<する|した>", "{self}は{other}が[{role}として]代表<する|した>"),
        [RelationType.Signed] = new("{self}は[{role}として]{other}に署名した", "{self}には{other}が[{role}として]署名した"),
        [RelationType.PartyTo] = new("{self}は{other}の当事者である[（{role}）]", "{self}の当事者は{other}である[（{role}）]"),
        [RelationType.PartnerOf] = new("{self}は{other}と協力関係[（{role}）]に<ある|あった>", "{self}は{other}と協力関係[（{role}）]に<ある|あった>"),
        [RelationType.Proposed] = new("{self}は{other}を提案した[（{role}）]", "{self}は{other}が提案した[（{role}）]"),
        [RelationType.Leads] = new("{self}は[{role}として]{other}を担当する", "{self}は{other}が[{role}として]担当する"),
        [RelationType.CooperatesIn] = new("{self}は[{role}として]{other}に協力<する|した>", "{self}には{other}が[{role}として]協力<する|した>"),
        [RelationType.Funds] = new("{self}は[{role}として]{other}に資金を提供<する|した>", "{self}には{other}が[{role}として]資金を提供<する|した>"),
        [RelationType.InvestsIn] = new("{self}は[{role}として]{other}に投資<する|した>", "{self}には{other}が[{role}として]投資<する|した>"),
        [RelationType.Advises] = new("{self}は[{role}として]{other}を専門面で支援<する|した>", "{self}は[{role}としての]{other}から専門面の支援を<受ける|受けた>"),
        [RelationType.Benefits] = new("{self}は{other}に資する[（{role}）]", "{self}は{other}の恩恵を受ける[（{role}）]"),
        [RelationType.Organised] = new("{self}は[{role}として]{other}を開催した", "{self}は{other}が[{role}として]開催した"),
        [RelationType.Hosted] = new("{self}は[{role}として]{other}で客を迎えた", "{self}では{other}が[{role}として]客を迎えた"),
        [RelationType.Attended] = new("{self}は[{role}として]{other}に参加した", "{self}には{other}が[{role}として]参加した"),
        [RelationType.ResultedIn] = new("{self}は{other}につながった", "{self}は{other}の成果である"),
        [RelationType.Concerns] = new("{self}は{other}に関するものである[（{role}）]", "{self}については{other}がある[（{role}）]"),
        [RelationType.Replaces] = new("{self}は{other}に代わるものである", "{self}は{other}に取って代わられた"),
        [RelationType.Follows] = new("{self}は{other}に続くものである[（{role}）]", "{self}には{other}が続く[（{role}）]"),
        [RelationType.InvitedTo] = new("{self}は[{role}として]{other}に招かれた、または招かれる予定とされた", "{self}には{other}が[{role}として]招かれた、または招かれる予定とされた"),
        [RelationType.Issued] = new("{self}は[{role}として]{other}を発出した", "{self}は{other}が[{role}として]発出した"),
        [RelationType.AddressedTo] = new("{self}は[{role}として]{other}に送付された", "{self}は[{role}として]{other}の送付先である"),
        [RelationType.Contacted] = new("{self}は{other}に連絡した[（{role}）]", "{self}には{other}が連絡した[（{role}）]"),
    }.ToFrozenDictionary();

    /// <summary>Where one end is of a certain kind and the phrase above would not fit.</summary>
    public static readonly FrozenDictionary<(RelationType, EntityKind), Phrase> Particular = new Dictionary<(RelationType, EntityKind), Phrase>
    {
        [(RelationType.LocatedIn, EntityKind.Event)] = new("{self}の会場は{other}である[（{role}）]", "{self}は{other}の会場である[（{role}）]"),
        [(RelationType.CooperatesIn, EntityKind.Task)] = new("{self}は[{role}として]{other}に協力することになっている", "{self}には{other}が[{role}として]協力することになっている"),
        [(RelationType.Issued, EntityKind.Task)] = new("{self}は[{role}として]{other}を割り当てた", "{self}は{other}が[{role}として]割り当てた"),
    }.ToFrozenDictionary();
}
