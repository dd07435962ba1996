using Spectre.Console;

namespace SalesDomain.Cli.Terminal;

/// <summary>A column of a <see cref="FittingTable"/>.</summary>
/// <param name="Heading">What it holds.</param>
/// <param name="Cell">The figure of a row.</param>
/// <param name="Rank">Where room is short, columns of lower rank stay.</param>
/// <param name="Style">How the figure looks on a terminal.</param>
internal sealed record FittingColumn<T>(string Heading, Func<T, string> Cell, int Rank = 0, Func<T, Style>? Style = null);
