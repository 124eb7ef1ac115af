import { commands, costOfCommand, costOfReading } from "./commandCosts";

/** A process of its own: prints what each command costs on the wire, by its name, as JSON. */
const costs = [{ name: "read and understand", ...(await costOfReading()) }];
for (const command of commands)
  costs.push({ name: command.name, ...(await costOfCommand(command)) });
process.stdout.write(JSON.stringify(costs));
process.exit();
