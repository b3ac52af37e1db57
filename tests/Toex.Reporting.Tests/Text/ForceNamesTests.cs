using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class ForceNamesTests
{
    [Theory]
    [InlineData("Avon and Somerset Constabulary", "Avon and Somerset")]
    [InlineData("Kent Police", "Kent")]
    [InlineData("Metropolitan Police Service", "Metropolitan")]
    [InlineData("Metropolitan Police", "Metropolitan")]
    [InlineData("City of London Police", "City of London")]
    [InlineData("British Transport Police", "British Transport Police")]
    [InlineData("Essex", "Essex")]
    public void Are_without_what_most_share(string name, string brief) => Assert.Equal(brief, ForceNames.Brief(name));
}
