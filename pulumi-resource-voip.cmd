@node "%~dp0pulumi-resource-voip" %*
