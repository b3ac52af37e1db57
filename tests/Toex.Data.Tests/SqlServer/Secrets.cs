namespace Toex.Data.Tests.SqlServer;

/// <summary>Looks for secrets in all that an error could show, log or write to a file.</summary>
internal static class Secrets
{
    internal static void AreNotIn(Exception error, params string[] secrets)
    {
        for (var fault = error; fault is not null; fault = fault.InnerException)
        {
            var texts = fault.Data.Keys.Cast<object>().Concat(fault.Data.Values.Cast<object>()).Select(d => $"{d}").Append(fault.Message)
                .Append(fault.ToString());
            if (fault is Data.Errors.ToexException { WhatToDo: var whatToDo })
            {
                texts = texts.Append(whatToDo);
            }

            foreach (var text in texts)
            {
                Assert.All(secrets, s => Assert.DoesNotContain(s, text, StringComparison.OrdinalIgnoreCase));
            }
        }
    }
}
