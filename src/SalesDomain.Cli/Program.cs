using System.Text;
using SalesDomain.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Tool.Run(args, Console.Out, Console.Error);
