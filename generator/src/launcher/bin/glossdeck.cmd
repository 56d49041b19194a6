@echo off
rem Starts Glossdeck. It takes the arguments of "java -jar lib\glossdeck.jar", and from the environment
rem   JAVA_HOME       the Java to use, 17 or later; else the one in PATH
rem   GLOSSDECK_OPTS  options for the JVM, such as -Xmx4g
rem Without delayed expansion, which would take the exclamation marks out of arguments.
setlocal EnableExtensions DisableDelayedExpansion
call :find_here
set "JAVA="
rem A program beside a deck is not to be taken for the Java in PATH.
set NoDefaultCurrentDirectoryInExePath=1
call :try "%HERE%..\java\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA call :try java.exe
if not defined JAVA (
  echo glossdeck: error: there is no Java 17 or later ^(install one, such as from https://adoptium.net, or set JAVA_HOME to its folder^) 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.reflect.inflationThreshold=10000 %GLOSSDECK_OPTS% -jar "%HERE%..\lib\glossdeck.jar" %*
exit /b %ERRORLEVEL%

rem The folder of this file. Outside of a subroutine it is the current one if the command's name was
rem typed in quotes and found in PATH.
:find_here
set "HERE=%~dp0"
exit /b

rem Takes a program if it is a Java of 17 or later, which know this option.
:try
"%~1" --enable-native-access=ALL-UNNAMED --version >nul 2>&1
if not errorlevel 1 set "JAVA=%~1"
exit /b
