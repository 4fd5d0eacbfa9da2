namespace CanTho.Graph.Domain;

/// <summary>What a figure counts. In the API: <c>FDI_CAPITAL</c> and so on.</summary>
public enum Indicator
{
    Exports,
    Imports,
    FdiProjects,
    FdiCapital,
    OdaProjects,
    NgoProjects,
    NgoAid,
    Agreements,
    DelegationsReceived,
    Growth,
    TradePartners,
    SurveyShare,
    Letters,
}
