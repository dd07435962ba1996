using SalesDomain.AotApp;

// the vocabularies come first, and the look-up through the generic base before any of their members is named
VocabularyChecks.Run();
JsonChecks.Run();
MeasureJsonChecks.Run();
HistoryJsonChecks.Run();
CalibrationJsonChecks.Run();
QualificationChecks.Run();
MethodChecks.Run();
StrictnessChecks.Run();
ReportChecks.Run();
LeadChecks.Run();
ValidatorChecks.Run();
Console.WriteLine($"AOT app: {Expect.Count} checks passed");
