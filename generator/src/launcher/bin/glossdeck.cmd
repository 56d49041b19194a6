@echo off
rem Starts Glossdeck. It takes the arguments of "java -jar lib\glossdeck.jar", and from the environment
rem   JAVA_HOME       the Java to use, 17 or later; else the one in PATH
rem   GLOSSDECK_OPTS  options for the JVM, such as -Xmx4g
setlocal
set "JAVA=java.exe"
if exist "%~dp0..\java\bin\java.exe" (
  set "JAVA=%~dp0..\java\bin\java.exe"
) else if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo glossdeck: error: there is no Java 17 or later ^(install one, such as from https://adoptium.net, or set JAVA_HOME to its folder^) 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.reflect.inflationThreshold=1000000 %GLOSSDECK_OPTS% -jar "%~dp0..\lib\glossdeck.jar" %*
exit /b %ERRORLEVEL%
