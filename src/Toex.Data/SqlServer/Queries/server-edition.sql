SELECT CAST(SERVERPROPERTY('EngineEdition') AS int) AS edition, CAST(@@VERSION AS nvarchar(400)) AS version
