using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>English phrases: each begins with <c>{self}</c>, so that a route can go on with "which" or "who".</summary>
internal static partial class English
{
    public static readonly FrozenDictionary<RelationType, Phrase> Phrases = new Dictionary<RelationType, Phrase>
    {
        [RelationType.HoldsPost] = new("{self} <is|was|has been> [{role} of|in a post at] {other}", "{self} <has|had|has had> {other} [as {role}|in a post]"),
        [RelationType.MemberOf] = new("{self} <is|was|has been> a member[ ({role})] of {other}", "{self} <has|had|has had> {other} as a member[ ({role})]"),
        [RelationType.PartOf] = new("{self} is part of {other}[ ({role})]", "{self} includes {other}[ ({role})]"),
        [RelationType.BranchOf] = new("{self} <is|was|has been> a branch of {other}", "{self} <has|had|has had> {other} as a branch"),
        [RelationType.LocatedIn] = new("{self} is located in {other}[ ({role})]", "{self} is where {other} is located[ ({role})]"),
        [RelationType.Governs] = new("{self} <governs|governed|has governed> {other}", "{self} <is|was|has been> governed by {other}"),
        [RelationType.Represents] = new("{self} <represents|represented|has represented> {other}[ as {role}]", "{self} <is|was|has been> represented by {other}[ as {role}]"),
        [RelationType.Signed] = new("{self} signed {other}[ as {role}]", "{self} was signed by {other}[ as {role}]"),
        [RelationType.PartyTo] = new("{self} is a party to {other}[ ({role})]", "{self} has {other} as a party[ ({role})]"),
        [RelationType.PartnerOf] = new("{self} <has|had|has> established cooperation with {other}[ ({role})]", "{self} <has|had|has> established cooperation with {other}[ ({role})]"),
        [RelationType.Proposed] = new("{self} proposed {other}[ ({role})]", "{self} was proposed by {other}[ ({role})]"),
        [RelationType.Leads] = new("{self} is charged with {other}[ as {role}]", "{self} is in the charge of {other}[ as {role}]"),
        [RelationType.CooperatesIn] = new("{self} <cooperates|cooperated|has cooperated> in {other}[ as {role}]", "{self} <has|had|has had> the cooperation of {other}[ as {role}]"),
        [RelationType.Funds] = new("{self} <funds|funded|has funded> {other}[ as {role}]", "{self} <is|was|has been> funded by {other}[ as {role}]"),
        [RelationType.InvestsIn] = new("{self} <invests|invested|has invested> in {other}[ as {role}]", "{self} <has|had|has had> {other} as an investor[ ({role})]"),
        [RelationType.Advises] = new("{self} <supports|supported|has supported> {other} with expertise[ as {role}]", "{self} <is|was|has been> supported with expertise by {other}[ as {role}]"),
        [RelationType.Benefits] = new("{self} benefits {other}[ ({role})]", "{self} benefits from {other}[ ({role})]"),
        [RelationType.Organised] = new("{self} organised {other}[ as {role}]", "{self} was organised by {other}[ as {role}]"),
        [RelationType.Hosted] = new("{self} hosted {other}[ as {role}]", "{self} was hosted by {other}[ as {role}]"),
        [RelationType.Attended] = new("{self} took part in {other}[ as {role}]", "{self} was attended by {other}[ as {role}]"),
        [RelationType.ResultedIn] = new("{self} led to {other}", "{self} came out of {other}"),
        [RelationType.Concerns] = new("{self} concerns {other}[ ({role})]", "{self} is the subject of {other}[ ({role})]"),
        [RelationType.Replaces] = new("{self} replaces {other}", "{self} is replaced by {other}"),
        [RelationType.Follows] = new("{self} follows {other}[ ({role})]", "{self} is followed by {other}[ ({role})]"),
        [RelationType.InvitedTo] = new("{self} was, or was to be, invited to {other}[ as {role}]", "{self} is something to which {other} was, or was to be, invited[ as {role}]"),
        [RelationType.Issued] = new("{self} issued {other}[ as {role}]", "{self} was issued by {other}[ as {role}]"),
        [RelationType.AddressedTo] = new("{self} was addressed to {other}[ as {role}]", "{self} is an addressee of {other}[ as {role}]"),
        [RelationType.Contacted] = new("{self} contacted {other}[ ({role})]", "{self} was contacted by {other}[ ({role})]"),
    }.ToFrozenDictionary();

    /// <summary>Where one end is of a certain kind and the phrase above would not fit.</summary>
    public static readonly FrozenDictionary<(RelationType, EntityKind), Phrase> Particular = new Dictionary<(RelationType, EntityKind), Phrase>
    {
        [(RelationType.LocatedIn, EntityKind.Event)] = new("{self} takes place in {other}[ ({role})]", "{self} is the place of {other}[ ({role})]"),
        [(RelationType.CooperatesIn, EntityKind.Task)] = new("{self} is to cooperate in {other}[ as {role}]", "{self} is to have the cooperation of {other}[ as {role}]"),
        [(RelationType.Issued, EntityKind.Task)] = new("{self} assigned {other}[ as {role}]", "{self} was assigned by {other}[ as {role}]"),
    }.ToFrozenDictionary();

    /// <summary>
    /// Names with a common noun want an article inside a sentence, "the Department of Health", "the Railway Chapter"; proper ones, "Okayama University",
    /// "Kobe", do not.
    /// </summary>
    public static string WithArticle(string name) =>
        CommonNoun().IsMatch(name) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? $"the {name}" : name;

    [GeneratedRegex(@" of |\b(Alliance|Association|Board|Cent(er|re)|Chapter|Committee|Consulate|Delta|Department|Desk|Embassy|Federation|Fund|Group|Ministry|Office|Party|Union)\b")]
    private static partial Regex CommonNoun();
}
