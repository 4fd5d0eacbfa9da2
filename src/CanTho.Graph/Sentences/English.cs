using System.Collections.Frozen;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>English phrases: each begins with <c>{self}</c>, so that a route can go on with "which" or "who".</summary>
internal static class English
{
    public static readonly FrozenDictionary<RelationType, Phrase> Phrases = new Dictionary<RelationType, Phrase>
    {
        [RelationType.HoldsPost] = new("{self} <is|was> [{role} of|in a post at] {other}", "{self} <has|had> {other} [as {role}|in a post]"),
        [RelationType.MemberOf] = new("{self} <is|was> a member[ ({role})] of {other}", "{self} <has|had> {other} as a member[ ({role})]"),
        [RelationType.PartOf] = new("{self} is part of {other}", "{self} includes {other}"),
        [RelationType.BranchOf] = new("{self} <is|was> a branch of {other}", "{self} <has|had> {other} as a branch"),
        [RelationType.LocatedIn] = new("{self} is located in {other}", "{self} is where {other} is located"),
        [RelationType.Governs] = new("{self} <governs|governed> {other}", "{self} <is|was> governed by {other}"),
        [RelationType.Represents] = new("{self} <represents|represented> {other}[ as {role}]", "{self} <is|was> represented by {other}[ as {role}]"),
        [RelationType.Signed] = new("{self} signed {other}[ as {role}]", "{self} was signed by {other}[ as {role}]"),
        [RelationType.PartyTo] = new("{self} is a party to {other}", "{self} has {other} as a party"),
        [RelationType.PartnerOf] = new("{self} <has|had> established cooperation with {other}[ ({role})]", "{self} <has|had> established cooperation with {other}[ ({role})]"),
        [RelationType.Proposed] = new("{self} proposed {other}", "{self} was proposed by {other}"),
        [RelationType.Leads] = new("{self} is charged with {other}[ as {role}]", "{self} is in the charge of {other}[ as {role}]"),
        [RelationType.CooperatesIn] = new("{self} is to cooperate in {other}[ as {role}]", "{self} is to have the cooperation of {other}[ as {role}]"),
        [RelationType.Funds] = new("{self} <funds|funded> {other}[ as {role}]", "{self} <is|was> funded by {other}[ as {role}]"),
        [RelationType.InvestsIn] = new("{self} <invests|invested> in {other}[ as {role}]", "{self} <has|had> {other} as an investor[ ({role})]"),
        [RelationType.Advises] = new("{self} <supports|supported> {other} with expertise[ as {role}]", "{self} <is|was> supported with expertise by {other}[ as {role}]"),
        [RelationType.Benefits] = new("{self} benefits {other}", "{self} benefits from {other}"),
        [RelationType.Organised] = new("{self} organised {other}[ as {role}]", "{self} was organised by {other}[ as {role}]"),
        [RelationType.Hosted] = new("{self} hosted {other}[ as {role}]", "{self} was hosted by {other}[ as {role}]"),
        [RelationType.Attended] = new("{self} took part in {other}[ as {role}]", "{self} was attended by {other}[ as {role}]"),
        [RelationType.ResultedIn] = new("{self} led to {other}", "{self} came out of {other}"),
        [RelationType.Concerns] = new("{self} concerns {other}", "{self} is the subject of {other}"),
        [RelationType.Replaces] = new("{self} replaces {other}", "{self} is replaced by {other}"),
        [RelationType.Follows] = new("{self} follows {other}", "{self} is followed by {other}"),
        [RelationType.InvitedTo] = new("{self} was, or was to be, invited to {other}[ as {role}]", "{self} is something to which {other} was, or was to be, invited[ as {role}]"),
        [RelationType.Issued] = new("{self} issued {other}[ as {role}]", "{self} was issued by {other}[ as {role}]"),
        [RelationType.AddressedTo] = new("{self} was addressed to {other}[ as {role}]", "{self} is an addressee of {other}[ as {role}]"),
        [RelationType.Contacted] = new("{self} contacted {other}[ ({role})]", "{self} was contacted by {other}[ ({role})]"),
    }.ToFrozenDictionary();
}
