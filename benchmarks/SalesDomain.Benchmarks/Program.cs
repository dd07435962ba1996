using BenchmarkDotNet.Running;
using SalesDomain.Benchmarks;

if (args is ["ratios"])
{
    VocabularyRatios.Print();
    Ratios.Print();
    FlowRatios.Print();
    QualificationRatios.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
