; An installer for Windows from the executable's folder that freeze.py has made. Inno Setup 6:
;
;     iscc /DVersion=1.2.3 scripts\packaging\windows\debatedesk.iss
;
; It installs for the person who runs it, without an administrator's password, or for all where one is given.

#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3
#endif
#define Name "DebateDesk"
#define Root "..\..\.."

[Setup]
AppId={{6C0B5A54-7C1E-4F6B-9D0A-3D5E7C9B2A41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=DebateDesk contributors
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\debatedesk.ico
UninstallDisplayIcon={app}\debatedesk-window.exe
OutputDir={#Root}\dist
OutputBaseFilename={#Name}-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
MinVersion=10.0.17763

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "argdown"; Description: "{cm:AssocFileExtension,{#Name},.argdown}"
Name: "path"; Description: "PATH: debatedesk.exe"; Flags: unchecked

[Files]
Source: "{#Root}\dist\debatedesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of an older version would be found beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\debatedesk-window.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\debatedesk-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\debatedesk"; ValueType: string; ValueData: "URL:{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\debatedesk"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\debatedesk\shell\open\command"; ValueType: string; ValueData: """{app}\debatedesk-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.argdown\OpenWithProgids"; ValueType: string; ValueName: "{#Name}.argdown"; ValueData: ""; Flags: uninsdeletevalue; Tasks: argdown
Root: HKA; Subkey: "Software\Classes\{#Name}.argdown"; ValueType: string; ValueData: "Argdown"; Flags: uninsdeletekey; Tasks: argdown
Root: HKA; Subkey: "Software\Classes\{#Name}.argdown\DefaultIcon"; ValueType: string; ValueData: "{app}\debatedesk-window.exe,0"; Tasks: argdown
Root: HKA; Subkey: "Software\Classes\{#Name}.argdown\shell\open\command"; ValueType: string; ValueData: """{app}\debatedesk-window.exe"" ""%1"""; Tasks: argdown
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: IsNotOnPath(); Tasks: path

[Run]
Filename: "{app}\debatedesk-window.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath(): Boolean;
var
  Known: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0;
end;
